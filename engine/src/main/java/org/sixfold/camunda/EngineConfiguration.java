package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.sixfold.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine on the product's one data source and transaction manager.
 *
 * <p>Its history is off: the audit, the work items and our tables tell what happened, and history
 * was the larger half of the rows of a start. Its job executor is off: {@link EngineTimers} runs
 * jobs, so that time-lapse and the daily scheduler share one way.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

  private static final String FEEL = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE;

  @Bean
  @DependsOnDatabaseInitialization
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      ApplicationContext context,
      EngineProperties properties,
      ObjectProvider<UserTaskListener> userTasks,
      ObjectProvider<EngineDeadlines> deadlines) {
    SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
    engine.setProcessEngineName("sixfold");
    engine.setDataSource(dataSource);
    engine.setTransactionManager(transactionManager);
    engine.setApplicationContext(context);
    engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    engine.setIdGenerator(Ids::next);
    engine.setJdbcBatchProcessing(true);
    keepNothingBesides(engine);
    runNoForeignCode(engine, context);
    engine.setCustomPostBPMNParseListeners(
        changeable(
            new UserTaskParseListener(), new DeadlineParseListener(properties.engineJobs())));
    List<SessionFactory> sessions = changeable(new UserTaskChanges.Factory(userTasks, deadlines));
    sessions.addAll(LeanManagers.factories());
    engine.setCustomSessionFactories(sessions);
    return engine;
  }

  /** The engine adds its own to the lists it is given. */
  @SafeVarargs
  private static <T> List<T> changeable(T... items) {
    return new ArrayList<>(List.of(items));
  }

  private static void keepNothingBesides(SpringProcessEngineConfiguration engine) {
    engine.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    engine.setHistoryCleanupEnabled(false);
    engine.setHistoryTimeToLive("P180D");
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
    engine.setDbMetricsReporterActivate(false);
    engine.setAuthorizationEnabled(false);
    engine.setTenantCheckEnabled(false);
    engine.setDbIdentityUsed(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setJobExecutorActivate(false);
    engine.setHintJobExecutor(false);
    engine.setFailedJobRetryTimeCycle("R5/PT1M");
    engine.setImplicitVariableUpdateDetectionEnabled(false);
  }

  /** A deployed model is code: stock Camunda runs any Java method named in an expression. */
  private static void runNoForeignCode(
      SpringProcessEngineConfiguration engine, ApplicationContext context) {
    Map<Object, Object> noBeans = new HashMap<>();
    engine.setBeans(noBeans);
    engine.setExpressionManager(new ModelExpressionManager(context));
    engine.setCustomPreDeployers(changeable(new ModelGuard()));
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setCmmnEnabled(false);
    engine.setDmnEngineConfiguration(feelOnly());
  }

  private static DefaultDmnEngineConfiguration feelOnly() {
    DefaultDmnEngineConfiguration dmn = new DefaultDmnEngineConfiguration();
    dmn.setDefaultInputExpressionExpressionLanguage(FEEL);
    dmn.setDefaultInputEntryExpressionLanguage(FEEL);
    dmn.setDefaultOutputEntryExpressionLanguage(FEEL);
    dmn.setDefaultLiteralExpressionLanguage(FEEL);
    return dmn;
  }

  @Bean(destroyMethod = "close")
  ProcessEngine processEngine(ProcessEngineConfigurationImpl configuration) {
    return configuration.buildProcessEngine();
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  TaskService taskService(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Bean
  ManagementService managementService(ProcessEngine engine) {
    return engine.getManagementService();
  }

  @Bean
  DecisionService decisionService(ProcessEngine engine) {
    return engine.getDecisionService();
  }
}
