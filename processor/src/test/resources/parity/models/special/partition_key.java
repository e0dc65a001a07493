/// partition_key
@Entity
class Measure {
    @Id long id;
    @PartitionKey @Column(nullable = false) int region;
}
