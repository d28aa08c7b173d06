package org.sixfold.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.casefile.CaseLinks;
import org.springframework.stereotype.Component;

/**
 * Companions named in a call or a visit: whoever has an open case with the same name and phone is
 * linked. Others are linked when their case opens with this one as its source.
 */
@Component
public class NamedContacts {

  private final CaseLinks links;

  NamedContacts(CaseLinks links) {
    this.links = links;
  }

  /** Links whom the answers name; does nothing for people without a case. */
  public void note(String caseId, Map<String, Object> answers, Instant at) {
    if (!(answers.get("companions") instanceof List<?> companions)) {
      return;
    }
    for (Object companion : companions) {
      if (companion instanceof Map<?, ?> named) {
        String other = links.openCaseOf(text(named.get("name")), text(named.get("tel")), caseId);
        if (other != null) {
          links.link(caseId, other, CaseLinks.Kind.CONTACT, at);
        }
      }
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
