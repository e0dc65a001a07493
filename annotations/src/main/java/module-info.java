/** What a user writes on entities and migrations; depends on nothing. */
module dev.tidemark.annotations {
    exports dev.tidemark.annotations;
}
