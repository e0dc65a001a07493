/// formulas
@Entity
@SQLRestriction("width > 0")
class Area {
    @Id long id;
    @Column(name = "w") int width;
    int height;
    @Formula("w * height") int size;
    @ManyToOne @JoinFormula("(select max(a.id) from Area a)") Area largest;
    @ManyToOne @JoinColumnOrFormula(formula = @JoinFormula("height")) Area tall;
    @ElementCollection @SQLOrder("1") List<String> words;
    @ColumnTransformer(read = "upper(code)", write = "lower(?)") String code;
    @OneToMany @JoinColumn(name = "area_id") @SQLRestriction("deleted = false") List<Part> parts;
}

@Entity
@DynamicUpdate
@BatchSize(size = 5)
class Part {
    @Id long id;
    boolean deleted;
}

@Entity
@Immutable
@Subselect("select id from Area")
@Synchronize("Area")
class Summary {
    @Id long id;
}
