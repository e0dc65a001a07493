package parity;

import jakarta.persistence.*;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import org.hibernate.annotations.Nationalized;

@Entity
class Lobs {
    @Id long id;
    @Lob String text;
    @Lob byte[] bytes;
    @Lob char[] letters;
    @Lob @Column(length = 1000) String sized;
    Blob blob;
    Clob clob;
    NClob nclob;
    @Lob @Nationalized String nationalText;
    @Nationalized String national;
    @Nationalized char letter;
    @Lob java.io.Serializable serializable;
    java.util.BitSet serialized;
}
