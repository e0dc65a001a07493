import java.sql.Blob;
import java.sql.Clob;

/// lobs
@Entity
class Lobs {
    @Id long id;
    @Lob String text;
    @Lob byte[] bytes;
    @Lob char[] letters;
    @Lob @Column(length = 1000) String sized;
    Blob blob;
    Clob clob;
    @Lob java.io.Serializable serializable;
    java.util.BitSet serialized;
}
