package org.sixfold.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the code base, each with the reason that tells how to comply. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT = Product.classes();

  private static final String[] STAGES = {
    "org.sixfold.verification..",
    "org.sixfold.decision..",
    "org.sixfold.transfer..",
    "org.sixfold.isolation..",
    "org.sixfold.monitoring..",
    "org.sixfold.release..",
    "org.sixfold.care..",
    "org.sixfold.laboratory..",
    "org.sixfold.rights.."
  };

  @Test
  void engineKnowsNoStage() {
    check(
        noClasses()
            .that(resideInAPackage("org.sixfold.."))
            .and(not(resideInAnyPackage(STAGES)))
            .and(not(resideInAPackage("org.sixfold.path..")))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(STAGES).or(resideInAPackage("org.sixfold.path..")))
            .because(
                "the engine serves any path; put what a stage needs behind an engine interface"));
  }

  @TestFactory
  Stream<DynamicTest> stageKnowsNoOtherStage() {
    return Stream.of(STAGES)
        .map(
            stage ->
                DynamicTest.dynamicTest(
                    stage,
                    () ->
                        check(
                            noClasses()
                                .that(resideInAPackage(stage))
                                .should()
                                .dependOnClassesThat(
                                    resideInAnyPackage(STAGES).and(not(resideInAPackage(stage))))
                                .because(
                                    "only org.sixfold.path sees the stages' contracts; stages meet"
                                        + " in the case's data"))));
  }

  @Test
  void engineInternalsOfCamundaStayInOnePackage() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.sixfold.camunda..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..impl.."))
            .because("a move to a maintained fork must stay a rename in one package"));
  }

  @Test
  void camundaIsUsedByFewClasses() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.sixfold.camunda..")))
            .and(not(nameMatching(".*(Process|Delegate|Listener|Engine[A-Z]\\w*)(\\$.*)?")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."))
            .because(
                "only *Process, *Delegate, *Listener and the Engine* classes that wrap the engine"
                    + " may know it"));
  }

  @Test
  void valuesKnowNoFramework() {
    check(
        classes()
            .that(resideInAPackage("org.sixfold.*"))
            .and(not(resideInAPackage("org.sixfold.camunda")))
            .and(isValue())
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        "java..",
                        "org.sixfold..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson.databind")
                    .or(primitiveOrArray()))
            .because("domain types must be testable and readable without any framework"));
  }

  @Test
  void webIsUsedByNobody() {
    check(
        noClasses()
            .that(not(resideInAPackage("..web..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sixfold.*.web.."))
            .because("HTTP is an edge; move what others need to the module's root"));
  }

  @Test
  void webTouchesNoMapper() {
    check(
        noClasses()
            .that(resideInAPackage("org.sixfold.*.web.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sixfold.*.persistence.."))
            .because("a controller asks its module, which owns transaction, scope and audit"));
  }

  @Test
  void controllersStayInWeb() {
    check(
        classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("org.sixfold.*.web..")
            .because("who looks for an address of the interface looks there"));
  }

  @Test
  void mappersStayInPersistence() {
    check(
        classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .resideInAPackage("org.sixfold.*.persistence..")
            .because("SQL stands in the Mapper.xml of the same path"));
  }

  @Test
  void rowsAreRecords() {
    check(
        classes()
            .that(resideInAPackage("org.sixfold.*.persistence.."))
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .because("a row is a value; behaviour belongs to the module's root"));
  }

  @Test
  void mailOnlyInNotification() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.sixfold.notification..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.mail..", "jakarta.mail.."))
            .because("every mail goes through the outbox: queue it with Notifications"));
  }

  @Test
  void hazelcastOnlyInCluster() {
    check(
        noClasses()
            .that(not(resideInAPackage("org.sixfold.cluster..")))
            .should()
            .dependOnClassesThat(resideInAPackage("com.hazelcast.."))
            .because("the cluster stands behind small interfaces"));
  }

  @Test
  void onlyTheClockKnowsTheTime() {
    check(
        noClasses()
            .that(
                not(nameMatching("org\\.sixfold\\.shared\\.(Ids|SystemClock)|.*\\.[A-Z]\\w*Clock")))
            .should(TimeCalls.askForThePresent())
            .because("time-lapse and tests move the injected SixfoldClock"));
  }

  @Test
  void delegatesHaveNoState() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(simpleNameEndingWith("Delegate"))
            .should()
            .beFinal()
            .allowEmptyShould(true)
            .because("one delegate serves all cases at once"));
  }

  @Test
  void configurationIsRecordsOfProperties() {
    check(
        classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords()
            .andShould()
            .haveSimpleNameEndingWith("Properties")
            .because("settings are read once, validated and named in one place"));
  }

  @Test
  void noSettingIsReadByValue() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat(
                nameMatching("org\\.springframework\\.beans\\.factory\\.annotation\\.Value"))
            .because("a *Properties record names, types and documents the setting"));
  }

  @Test
  void dependenciesComeByConstructor() {
    check(
        noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("a class shows by its constructor what it needs"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PRODUCT);
  }

  private static DescribedPredicate<JavaClass> isValue() {
    return DescribedPredicate.describe(
        "are public records or enums, settings aside",
        type ->
            (type.isRecord() || type.isEnum())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnnotatedWith(ConfigurationProperties.class));
  }

  private static DescribedPredicate<JavaClass> primitiveOrArray() {
    return DescribedPredicate.describe(
        "primitives and arrays", type -> type.isPrimitive() || type.isArray());
  }
}
