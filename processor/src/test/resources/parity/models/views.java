package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

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
