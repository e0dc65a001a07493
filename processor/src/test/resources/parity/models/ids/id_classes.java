/// id_classes
@Entity
@IdClass(Booking.Key.class)
class Booking {
    @Id LocalDate forDay;
    @Id @Column(length = 16) String room;
    @Id @ManyToOne Hotel hotel;
    @OneToMany(mappedBy = "booking") List<Guest> guests;

    static class Key implements Serializable {
        LocalDate forDay;
        String room;
        Long hotel;
    }
}

@Entity
class Hotel {
    @Id @GeneratedValue Long id;
}

@Entity
@IdClass(Guest.Key.class)
class Guest {
    @Id int number;
    @Id @ManyToOne Booking booking;
    String name;

    static class Key implements Serializable {
        int number;
        Booking.Key booking;
    }
}
