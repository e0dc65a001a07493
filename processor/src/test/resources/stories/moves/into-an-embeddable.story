# before
@Entity class Customer { @Id long id; String street; String city; }
# after
@Embeddable class Address { String street; String city; }
@Entity class Customer { @Id long id; @Embedded Address address; }
# says
# migration
