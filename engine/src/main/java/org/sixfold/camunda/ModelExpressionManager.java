package org.sixfold.camunda;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates nothing but the vocabulary of {@link ModelExpressions}, and reaches no bean but
 * delegates and listeners. Two walls: the grammar refuses a model when it is parsed, the resolvers
 * know nothing else.
 */
class ModelExpressionManager extends JuelExpressionManager {

  private final ApplicationContext context;

  ModelExpressionManager(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public Expression createExpression(String expression) {
    if (!ModelExpressions.isAllowed(expression)) {
      throw new ProcessEngineException(
          "Expression is not of the allowed vocabulary: " + expression);
    }
    return super.createExpression(expression);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolvers = new CompositeELResolver();
    resolvers.add(new BusinessKeyResolver());
    resolvers.add(new VariableScopeElResolver());
    resolvers.add(new VariableContextElResolver());
    resolvers.add(new DueAtResolver(context));
    resolvers.add(new DelegateResolver(context));
    return resolvers;
  }
}
