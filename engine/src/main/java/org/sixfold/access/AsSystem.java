package org.sixfold.access;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs work in the name of the product itself: who asks for the time to pass has not done what
 * falls due in it.
 */
@Component
public class AsSystem {

  /** Runs the work with nobody signed in, then restores who was. */
  public <T> T run(Supplier<T> work) {
    SecurityContext asking = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(asking);
    }
  }
}
