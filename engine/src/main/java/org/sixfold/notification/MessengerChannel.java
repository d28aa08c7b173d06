package org.sixfold.notification;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sixfold.notification.MessengerProperties.Messenger;
import org.sixfold.notification.MessengerProperties.Protocol;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.notification.persistence.RobotRow;

/**
 * The robot of somebody's group in a work messenger: a few lines and a link. DingTalk's signature
 * is HMAC-SHA256 of time and secret; WeCom's robots are known by their key alone.
 */
final class MessengerChannel implements NoticeChannel {

  /** About a day, at an hour's distance. */
  private static final int MOST_ATTEMPTS = 30;

  private static final String ALGORITHM = "HmacSHA256";

  private final Messenger messenger;
  private final NoticeSettings settings;
  private final MessengerTexts texts;
  private final WebhookCall call;

  MessengerChannel(
      Messenger messenger, NoticeSettings settings, MessengerTexts texts, WebhookCall call) {
    this.messenger = messenger;
    this.settings = settings;
    this.texts = texts;
    this.call = call;
  }

  @Override
  public String name() {
    return messenger.name();
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public int mostAttempts() {
    return MOST_ATTEMPTS;
  }

  @Override
  public void send(String username, List<OutboxRow> bundle, Instant now) {
    RobotRow robot =
        settings.robot(username, messenger.name()).orElseThrow(() -> new Undeliverable("no robot"));
    Map<String, Object> message =
        Map.of("msgtype", "text", "text", Map.of("content", texts.of(bundle)));
    call.post(address(robot, now), bundle.get(0).dedupeKey(), message);
  }

  private URI address(RobotRow robot, Instant now) {
    if (messenger.protocol() == Protocol.WECOM) {
      return URI.create(messenger.endpoint() + "?key=" + encoded(robot.token()));
    }
    long timestamp = now.toEpochMilli();
    return URI.create(
        messenger.endpoint()
            + "?access_token="
            + encoded(robot.token())
            + "&timestamp="
            + timestamp
            + "&sign="
            + encoded(sign(timestamp, robot.secret())));
  }

  /** As DingTalk's documents say: of {@code timestamp\nsecret}, with the secret as key. */
  static String sign(long timestamp, String secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] text = (timestamp + "\n" + secret).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
