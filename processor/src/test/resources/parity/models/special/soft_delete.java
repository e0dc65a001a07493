/// soft_delete
@Entity
@SoftDelete
class Deleted {
    @Id long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "alive", converter = YesNoConverter.class)
class Active {
    @Id long id;
    @ElementCollection @SoftDelete(columnName = "gone") Set<String> words;
    @ManyToMany @SoftDelete Set<Kept> kept;
}

@Entity
class Kept {
    @Id long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SoftDelete
class Root {
    @Id long id;
}

@Entity
class Leaf extends Root {
    String name;
}
