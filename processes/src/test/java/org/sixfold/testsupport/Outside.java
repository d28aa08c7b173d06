package org.sixfold.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseMessages;
import org.springframework.stereotype.Component;

/** Facts that come from outside a task. */
@Component
public class Outside {

  private static final AtomicInteger MESSAGES = new AtomicInteger();

  private final CaseMessages messages;
  private final UserDirectory users;

  Outside(CaseMessages messages, UserDirectory users) {
    this.messages = messages;
    this.users = users;
  }

  /** Sends a fact about a case, as somebody of the roster. */
  public Map<String, Object> tells(
      String username, String caseId, String name, Map<String, Object> content) {
    Map<String, Object> payload = new HashMap<>(content);
    payload.put("messageId", "outside-" + MESSAGES.incrementAndGet());
    return messages.take(caseId, name, users.find(username).orElseThrow(), payload);
  }
}
