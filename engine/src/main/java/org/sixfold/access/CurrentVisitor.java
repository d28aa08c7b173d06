package org.sixfold.access;

import java.util.List;
import java.util.Map;
import org.sixfold.shared.ProblemException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whose own page asks. */
@Component
public class CurrentVisitor {

  /**
   * The visitor of the request at hand.
   *
   * @throws ProblemException 401 {@code session.required} in every other request
   */
  public Visitor get() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getDetails() instanceof Visitor visitor) {
      return visitor;
    }
    throw new ProblemException(401, "session.required", List.of(), Map.of());
  }
}
