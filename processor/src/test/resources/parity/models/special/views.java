/// views
@Entity
class Sale {
    @Id long id;
    long cents;
}

@Entity
@View(query = "select id as id, cents * 2 as twice from Sale")
class Doubled {
    @Id long id;
    long twice;
}
