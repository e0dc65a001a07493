# before
@Entity @Check(name = "ck_stock", constraints = "stock >= 0 and stock < 10") class Product { @Id long id; Integer stock; }
# after
@Entity @Check(name = "ck_stock", constraints = "stock >= 0   and  stock < 10 ") class Product { @Id long id; Integer stock; }
# says
# migration
