import org.hibernate.generator.EventType;

/// generated_columns
@Entity
class Item {
    @Id @GeneratedValue long id;
    @Column(nullable = false) int net;
    int tax;
    @GeneratedColumn("net + tax") int gross;
    @GeneratedColumn("net * 2") @Column(name = "two_times", nullable = false) Integer doubled;
    @ColumnDefault("'new'") String state;
    @ColumnDefault("0") @Column(nullable = false) int count;
    @ColumnDefault("current_timestamp") @Generated Instant made;
    @Generated(event = {EventType.INSERT, EventType.UPDATE}) @Column(insertable = false, updatable = false) String byTrigger;
    @CreationTimestamp LocalDateTime created;
    @UpdateTimestamp OffsetDateTime updated;
    @CurrentTimestamp Instant current;
    @Column(columnDefinition = "integer default 7 not null") int defined;
    @Column(insertable = false, updatable = false, name = "net") int alsoNet;
    @ColumnDefault("17") @ManyToOne Item other;
}
