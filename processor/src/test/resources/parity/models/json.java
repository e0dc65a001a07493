// since h2: 7.0
package parity;

import jakarta.persistence.*;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Document {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> attributes;
    @JdbcTypeCode(SqlTypes.JSON) Header header;
    @JdbcTypeCode(SqlTypes.SQLXML) String xml;
}

@Embeddable
class Header {
    String title;
    int pages;
}
