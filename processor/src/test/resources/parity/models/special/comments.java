/// comments
@Entity
@Comment("All that is said")
class Said {
    @Id @Comment("the number") long id;
    @Comment("who said it, \"in quotes\"") String who;
    @Enumerated(EnumType.STRING) @Comment("how") How how;
    @ManyToOne @Comment("to which it answers") Said before;
    @ElementCollection @Comment("one by one") Set<String> words;
    @Comment("the place") Place place;

    enum How { LOUD, LOW }
}

@Embeddable
class Place {
    @Comment("in the place") String room;
}
