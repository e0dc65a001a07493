# before
@Embeddable class Address { String street; }
@Entity class Customer { @Id long id; @Embedded Address home; }
# after
@Embeddable class Place { String street; }
@Entity class Customer { @Id long id; @Embedded Place home; }
# says
# migration
