# before
@MappedSuperclass class Base { @Id long id; Instant createdAt; }
@Entity class Customer extends Base { String name; }
# after
@Entity class Customer { @Id long id; Instant createdAt; String name; }
# says
# migration
