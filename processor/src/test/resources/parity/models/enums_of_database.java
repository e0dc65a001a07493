// since h2: 7.3
package parity;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class EnumsOfDatabase {
    enum Level { LOW, MIDDLE, HIGH }

    @Id long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level level;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Level sameAgain;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Level text;
    @Enumerated @JdbcTypeCode(SqlTypes.SMALLINT) Level small;
    @Enumerated @JdbcTypeCode(SqlTypes.INTEGER) Level number;
}
