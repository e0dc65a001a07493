/// preferred_types
// hibernate.type.preferred_uuid_jdbc_type: CHAR
// hibernate.type.preferred_boolean_jdbc_type: INTEGER
// hibernate.type.preferred_instant_jdbc_type: TIMESTAMP
// hibernate.type.preferred_duration_jdbc_type: NUMERIC
@Entity
class PreferredTypes {
    @Id UUID id;
    boolean flag;
    Instant instant;
    Duration duration;
}
