# before
@Entity @Table(name = "customers") class Client { @Id long id; String name; }
# after
@Entity @Table(name = "customers") class Customer { @Id long id; String name; }
# says
# migration
