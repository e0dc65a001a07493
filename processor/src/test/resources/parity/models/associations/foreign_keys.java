/// foreign_keys
@Entity
class Holder {
    @Id long id;
    @ManyToOne @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk_a")) Target a;
    @ManyToOne @JoinColumn(name = "b", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Target b;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Target c;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Target d;
    @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Target e;
    @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) Target f;
    @OneToMany @JoinColumn(name = "holder", foreignKey = @ForeignKey(name = "fk_held")) List<Target> held;
    @OneToMany @JoinColumn(name = "unchecked", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<Target> unchecked;
    @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "fk_words")) Set<String> words;
    @ManyToOne @JoinColumn(name = "g", foreignKey = @ForeignKey(name = "fk_Mixed")) Target g;
}

@Entity
class Target {
    @Id long id;
}
