/// maps
@Entity
class Diary {
    @Id long id;
    @ElementCollection Map<String, String> simple;
    @ElementCollection @MapKeyColumn(name = "on_day", nullable = false) Map<LocalDate, Integer> byDay;
    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, String> byDate;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @Column(nullable = false) Map<DayOfWeek, String> byWeekday;
    @ElementCollection Map<DayOfWeek, Page> pages;
    @ElementCollection Map<Key, Page> byKey;
    @ElementCollection
    @AttributeOverride(name = "key.letter", column = @Column(name = "k_letter", length = 1))
    @AttributeOverride(name = "value.text", column = @Column(name = "v_text", length = 99))
    Map<Key, Page> overridden;
    @ElementCollection @MapKeyJoinColumn(name = "friend_id") Map<Friend, String> byFriend;
    @ElementCollection @MapKeyJoinColumn Map<Friend, Page> pageByFriend;
    @OneToMany @MapKey(name = "name") Map<String, Friend> byName;
    @OneToMany @MapKeyColumn(name = "nick") Map<String, Friend> byNick;
    @ManyToMany @MapKeyJoinColumn(name = "of_id") Map<Friend, Friend> friendOfFriend;
    @ManyToMany SortedMap<Integer, Friend> ranked;
    @OneToMany @JoinColumn(name = "diary_id") @MapKeyColumn(name = "place", length = 20) Map<String, Friend> places;
    @OneToMany(mappedBy = "diary") @MapKeyColumn(name = "role_name") Map<String, Friend> roles;
}

@Embeddable
class Key {
    char letter;
    int number;
}

@Embeddable
class Page {
    String text;
    @Column(nullable = false) int lines;
}

@Entity
class Friend {
    @Id long id;
    String name;
    @ManyToOne Diary diary;
}
