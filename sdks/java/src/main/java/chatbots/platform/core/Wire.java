package chatbots.platform.core;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The name of a record's component on the wire, where it is another one. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Wire {
    String value();
}
