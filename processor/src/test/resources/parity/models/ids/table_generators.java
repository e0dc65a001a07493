/// table_generators
@Entity
class Plain {
    @Id @GeneratedValue(strategy = GenerationType.TABLE) long id;
}

@Entity
class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    @TableGenerator(
            name = "ids",
            table = "id_numbers",
            pkColumnName = "what",
            valueColumnName = "latest",
            pkColumnValue = "named",
            initialValue = 5,
            allocationSize = 20)
    Integer id;
}

@Entity
@TableGenerator(name = "others", table = "id_numbers", pkColumnName = "what", valueColumnName = "latest")
class Other {
    @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "others") long id;
}

@Entity
class Identity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
}

@Entity
class SmallIdentity {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "nr") short id;
    @ManyToOne Identity other;
}
