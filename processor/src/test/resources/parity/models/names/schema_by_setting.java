/// schema_by_setting
// hibernate.default_schema: app
@Entity
class Thing {
    @Id @GeneratedValue long id;
    @ManyToOne Thing other;
    @ElementCollection Set<String> words;
}

@Entity
@Table(schema = "elsewhere")
class Far {
    @Id long id;
    @ManyToOne Thing thing;
}
