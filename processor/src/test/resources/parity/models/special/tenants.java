/// tenants
@Entity
class Letter {
    @Id @GeneratedValue long id;
    @TenantId String tenant;
    @ManyToOne Letter answer;
}

@Entity
class Stamp {
    @Id @GeneratedValue long id;
    @TenantId @Column(name = "of_tenant", length = 8) String tenant;
}
