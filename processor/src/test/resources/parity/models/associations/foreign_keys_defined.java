/// foreign_keys_defined
@Entity
@Table(name = "spelled")
class Spelled {
    @Id long id;
    @ManyToOne
    @JoinColumn(
            name = "other",
            foreignKey = @ForeignKey(name = "fk_defined", foreignKeyDefinition = "foreign key (other) references spelled (id) on update cascade"))
    Spelled other;
}
