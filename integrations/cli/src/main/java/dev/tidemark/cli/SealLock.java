package dev.tidemark.cli;

import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The right to write what follows from a compile: a lock upon its index, which ends with the process that has it. */
final class SealLock {
    /** A lock of a file keeps out other processes alone. */
    private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

    private SealLock() {}

    /** Does it when nobody else does; others need as long for it as two files take to be written. */
    static void with(Compile compile, Runnable writes) {
        IN_THIS_PROCESS.lock();
        FileChannel index = locked(compile.loader().getResource(RevisionIndex.RESOURCE));
        try {
            writes.run();
        } finally {
            release(index);
            IN_THIS_PROCESS.unlock();
        }
    }

    /** Null where the file system has no locks, or the index is in a jar or only read. */
    private static @Nullable FileChannel locked(@Nullable URL index) {
        if (index == null || !index.getProtocol().equals("file")) {
            return null;
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(Path.of(URI.create(index.toString())), StandardOpenOption.WRITE);
            channel.lock();
            return channel;
        } catch (IOException none) {
            release(channel);
            return null;
        }
    }

    private static void release(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException lost) {
            // The lock is gone with it.
        }
    }
}
