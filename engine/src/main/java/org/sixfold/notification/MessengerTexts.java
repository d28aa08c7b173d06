package org.sixfold.notification;

import java.util.List;
import java.util.Map;
import org.sixfold.notification.persistence.OutboxRow;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a group's robot says: which kinds of things wait, never about whom, and where to read on.
 */
@Component
class MessengerTexts {

  /** WeCom takes 2048 bytes of text. */
  private static final int MOST_LINES = 8;

  private final SixfoldProperties properties;
  private final JsonMapper json;

  MessengerTexts(SixfoldProperties properties, JsonMapper json) {
    this.properties = properties;
    this.json = json;
  }

  String of(List<OutboxRow> bundle) {
    StringBuilder text = new StringBuilder("[六对一] ");
    if (bundle.size() > 1) {
      text.append("%d 条通知 / %d notices\n".formatted(bundle.size(), bundle.size()));
    }
    for (OutboxRow mail : bundle.subList(0, Math.min(bundle.size(), MOST_LINES))) {
      Map<String, String> line = MailText.of(mail.template(), mail.content(), json).line();
      text.append(line.get("zh")).append(" / ").append(line.get("en")).append('\n');
    }
    if (bundle.size() > MOST_LINES) {
      text.append("…\n");
    }
    return text.append(link(bundle)).toString();
  }

  private String link(List<OutboxRow> bundle) {
    if (properties.publicAddress() == null) {
      return "请登录系统查看 / Sign in to see";
    }
    String base = properties.addressOr("");
    Object task = bundle.size() == 1 ? values(bundle.get(0)).get("taskId") : null;
    return base + (task == null ? "/#/notices" : "/#/task/" + task);
  }

  private Map<String, Object> values(OutboxRow mail) {
    return json.readValue(mail.content(), new TypeReference<Map<String, Object>>() {});
  }
}
