# before
@Entity class A { @Id long id; }
# after
@Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "t") @TableGenerator(name = "t", table = "ids") long id; }
# says
error: [TM001] Hibernate refuses the mapping: Value#getBuildingContext is not implemented by: org.hibernate.tool.schema.internal.ColumnValue. Mend the mapping as Hibernate asks.
# migration
