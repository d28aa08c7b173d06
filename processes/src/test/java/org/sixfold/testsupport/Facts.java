package org.sixfold.testsupport;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.casefile.CaseMessages;
import org.sixfold.casefile.Restrictions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Facts that reach a case from outside, and what its file then shows. */
@Component
public class Facts {

  private final CaseMessages messages;
  private final UserDirectory users;
  private final Restrictions restrictions;
  private final ObjectProvider<CaseFileSection> sections;

  Facts(
      CaseMessages messages,
      UserDirectory users,
      Restrictions restrictions,
      ObjectProvider<CaseFileSection> sections) {
    this.messages = messages;
    this.users = users;
    this.restrictions = restrictions;
    this.sections = sections;
  }

  /** Sends a message about a case as a member. */
  public void send(String username, String caseId, String name, Map<String, Object> content) {
    Map<String, Object> payload = new HashMap<>(content);
    payload.put("messageId", UUID.randomUUID().toString());
    messages.take(caseId, name, user(username), payload);
  }

  /** The level above refuses the decision, by another officer than its signer. */
  public void freedByTheUpperLevel(String caseId) {
    Restrictions.Decision decision = decision(caseId);
    send(
        decision.signedBy().equals("do-04") ? "do-03" : "do-04",
        caseId,
        "decision.upperAnswered",
        Map.of("decisionId", decision.id(), "answer", "REFUSED"));
  }

  public SignedInUser user(String username) {
    return users.find(username).orElseThrow();
  }

  /** The decision signed last. */
  public Restrictions.Decision decision(String caseId) {
    var decisions = restrictions.decisionsOf(caseId);
    return decisions.get(decisions.size() - 1);
  }

  /** A section of the file as text. */
  public String section(String name, String caseId, String viewer) {
    return sections.stream()
        .filter(section -> section.name().equals(name))
        .map(section -> String.valueOf(section.content(caseId, user(viewer))))
        .findFirst()
        .orElseThrow();
  }
}
