package org.sixfold.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Date;
import java.util.Set;

/** Calls that ask the machine instead of the injected clock. */
final class TimeCalls {

  private static final Set<String> METHODS =
      Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

  private TimeCalls() {}

  static ArchCondition<JavaClass> askForThePresent() {
    return ArchConditions.accessTargetWhere(
        DescribedPredicate.<JavaAccess<?>>describe("asks for the present", TimeCalls::isTimeCall));
  }

  private static boolean isTimeCall(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    if (owner.equals(Date.class.getName()) && name.equals("<init>")) {
      return access.getTarget() instanceof ConstructorCallTarget target
          && target.getRawParameterTypes().isEmpty();
    }
    if (!METHODS.contains(name)) {
      return false;
    }
    return owner.startsWith("java.time.") || owner.equals(System.class.getName());
  }
}
