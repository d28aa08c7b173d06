package org.sixfold.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave; the server is {@code spring.mail.host}.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("sixfold.mail")
record MailProperties(@DefaultValue("sixfold@localhost") String from) {}
