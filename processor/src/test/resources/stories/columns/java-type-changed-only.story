# before
@Entity class Customer { @Id long id; java.util.Date born; }
# after
@Entity class Customer { @Id long id; LocalDateTime born; }
# says
# migration
