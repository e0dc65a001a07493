# before
@Entity class Customer { @Id long id; String name; }
# after
@Entity class Customer { @Id long id; String name; @Formula("upper(name)") String shout; }
# says
error: [TM001] Hibernate refuses the mapping: value involves formulas. Mend the mapping as Hibernate asks.
# migration
