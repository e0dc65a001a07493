/// collections_of_entities
@Entity
class Album {
    @Id long id;
    @OneToMany Set<Track> joined;
    @OneToMany @JoinColumn(name = "album_id") List<Track> owned;
    @OneToMany @JoinColumn(name = "required_album", nullable = false) @OrderColumn(name = "nr") List<Track> required;
    @OneToMany @OrderColumn List<Track> inOrder;
    @OneToMany(mappedBy = "album") List<Cover> covers;
    @OneToMany(mappedBy = "listed") @OrderColumn(name = "place") List<Cover> placed;
    @ManyToMany @Bag List<Track> bag;
    @ManyToMany @OrderColumn(name = "rank_of") Track[] array;
    @ManyToMany Collection<Track> loose;
    @ManyToMany(mappedBy = "albums") Set<Cover> shared;
}

@Entity
class Track {
    @Id long id;
}

@Entity
class Cover {
    @Id long id;
    @ManyToOne(optional = false) Album album;
    @ManyToOne Album listed;
    @ManyToMany Set<Album> albums;
}
