# before
@Entity class Customer { @Id long id; String a; String b; }
# after
@Entity class Customer { @Id long id; String b; String a; }
# says
# migration
