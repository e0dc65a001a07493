/// nullability
@Entity
class Nullability {
    @Id Long id;
    int primitive;
    Integer boxed;
    @Basic(optional = false) Integer notOptional;
    @Column(nullable = false) String demanded;
    @Basic(optional = true) boolean optionalPrimitive;
    @Column(nullable = true) long nullablePrimitive;
    @ManyToOne(optional = false) Nullability required;
    @ManyToOne @JoinColumn(nullable = false) Nullability notNullColumn;
    @OneToOne(optional = false) Nullability one;
    @OneToOne Nullability maybe;
    @Embedded Part part;
    @ManyToOne @JoinColumn(name = "ro", insertable = false, updatable = false) Nullability readOnly;
}

@Embeddable
class Part {
    int inPart;
    @Column(nullable = false) Integer requiredInPart;
}
