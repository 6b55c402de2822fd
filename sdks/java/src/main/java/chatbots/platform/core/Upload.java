package chatbots.platform.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is sent: its name, its content type, its size in bytes, and how it is opened, once for each attempt. */
public record Upload(String name, String contentType, long size, Opening opening) {
    /** Opens the content from its beginning. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A file of the disk. */
    public static Upload of(Path path) throws IOException {
        String name = path.getFileName().toString();
        return new Upload(name, typeOf(name), Files.size(path), () -> Files.newInputStream(path));
    }

    /** Bytes with a name. */
    public static Upload of(String name, byte[] content) {
        return new Upload(name, typeOf(name), content.length, () -> new ByteArrayInputStream(content));
    }

    private static String typeOf(String name) {
        String type = URLConnection.guessContentTypeFromName(name);
        return type == null ? "application/octet-stream" : type;
    }
}
