/// enums_valued
// since: 7.0
@Entity
class EnumsValued {
    enum Size {
        SMALL("s"), LARGE("l");

        @EnumeratedValue final String code;

        Size(String code) {
            this.code = code;
        }
    }

    enum Priority {
        LOW(10), HIGH(20);

        @EnumeratedValue private final int rank;

        Priority(int rank) {
            this.rank = rank;
        }

        static final int COUNT = 2;
    }

    @Id long id;
    @Enumerated(EnumType.STRING) Size size;
    @Enumerated(EnumType.STRING) @Column(length = 3) Size shortSize;
    Priority priority;
}
