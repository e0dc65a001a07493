# before
@Entity class Customer { @Id long id; Instant createdAt; String name; }
# after
@MappedSuperclass class Base { @Id long id; Instant createdAt; }
@Entity class Customer extends Base { String name; }
# says
# migration
