// since h2: 7.0
package parity;

import jakarta.persistence.*;
import java.sql.NClob;
import org.hibernate.annotations.Nationalized;

@Entity
class National {
    @Id long id;
    NClob nclob;
    @Lob @Nationalized String text;
    @Nationalized String words;
    @Nationalized char letter;
    @Nationalized @Enumerated(EnumType.STRING) Kind kind;

    enum Kind { A, B }
}
