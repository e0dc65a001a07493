/// collations
// only: postgresql
@Entity
class Collated {
    @Id long id;
    @Collate("C") String collated;
    @Column(columnDefinition = "varchar(255) collate \"C\"") String defined;
}
