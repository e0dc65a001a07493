import java.sql.NClob;

/// nationalized
// since h2: 7.0
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
