package org.sixfold.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; the server is {@code spring.mail.host}.
 *
 * @param from the sender's address
 * @param longestPause how long a server that is away is left alone at most
 */
@ConfigurationProperties("sixfold.mail")
record MailProperties(
    @DefaultValue("sixfold@localhost") String from, @DefaultValue("15m") Duration longestPause) {}
