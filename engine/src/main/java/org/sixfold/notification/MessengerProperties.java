package org.sixfold.notification;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The work messengers of an installation; nobody's robot is reached by another address.
 *
 * @param messengers none unless set
 */
@ConfigurationProperties("sixfold.notices")
record MessengerProperties(@DefaultValue List<Messenger> messengers) {

  MessengerProperties {
    messengers.forEach(Messenger::check);
  }

  /** How a robot's webhook wants to be spoken to. */
  enum Protocol {
    /** DingTalk, and messengers made from it such as 浙政钉: signed. */
    DINGTALK,
    WECOM
  }

  /**
   * One messenger.
   *
   * @param name up to 20 small letters and digits, such as {@code dingtalk}
   * @param endpoint of its robots, such as {@code https://oapi.dingtalk.com/robot/send}
   */
  record Messenger(String name, Protocol protocol, URI endpoint) {

    /** A relay on the same machine needs no certificate. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private void check() {
      if (name == null || !name.matches("[a-z0-9]{1,20}")) {
        throw new IllegalStateException("a messenger's name has 1 to 20 small letters or digits");
      }
      boolean fits =
          protocol != null
              && endpoint != null
              && endpoint.getHost() != null
              && endpoint.getRawQuery() == null
              && ("https".equals(endpoint.getScheme())
                  || "http".equals(endpoint.getScheme()) && LOCAL.contains(endpoint.getHost()));
      if (!fits) {
        throw new IllegalStateException(
            "messenger " + name + " needs a protocol and an https endpoint without a query");
      }
    }
  }
}
