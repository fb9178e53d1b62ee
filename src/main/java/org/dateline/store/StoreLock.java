package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Holds a store for one program. The operating system releases it when the program ends, however it ends, so there are
 * no stale locks. TDB2 has a lock of its own but shares a store inside one program; this one does not.
 */
final class StoreLock implements AutoCloseable {
    private static final int LONGEST_ID = 20;
    private static final String REMEDY =
            "Close the program that has it open, or ask its server instead: one program at a time can open a store.";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreProblem if another program, or another part of this one, has the store open */
    static StoreLock take(Path file) {
        FileChannel channel = open(file);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                String holder = holder(channel);
                channel.close();
                throw new StoreProblem(
                        "The store " + file.getParent() + " is in use by another program" + holder, REMEDY);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
            return new StoreLock(channel);
        } catch (OverlappingFileLockException e) {
            throw new StoreProblem("The store " + file.getParent() + " is already open in this program", REMEDY, e);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static StoreProblem unwritable(Path file, IOException cause) {
        return new StoreProblem(
                "The store " + file.getParent() + " cannot be written: " + cause,
                "Even a store that is only read must stand on a disk that can be written; copy it to one that can.",
                cause);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer id = ByteBuffer.allocate(LONGEST_ID);
        channel.read(id, 0);
        String digits = new String(id.array(), 0, id.position(), StandardCharsets.UTF_8);
        return digits.matches("[0-9]+") ? " (process " + digits + ")" : "";
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the lock of the store", e);
        }
    }
}
