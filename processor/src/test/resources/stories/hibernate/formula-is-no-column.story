# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; String name; @Formula("upper(name)") String shout; }
# says
# migration
