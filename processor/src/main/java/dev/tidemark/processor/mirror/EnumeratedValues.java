package dev.tidemark.processor.mirror;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The values that an enum's constants have in its {@code @EnumeratedValue} field, as far as they can be read from the
 * source: arguments that are constants, of a constructor that assigns them.
 */
final class EnumeratedValues {
    private static final String ANNOTATION = "jakarta.persistence.EnumeratedValue";

    private final TypeElement type;
    private final @Nullable ClassTree tree;

    EnumeratedValues(TypeElement type, @Nullable ClassTree tree) {
        this.type = type;
        this.tree = tree;
    }

    static boolean isHeldBy(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals(ANNOTATION));
    }

    Optional<VariableElement> field() {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(EnumeratedValues::isHeldBy)
                .findFirst();
    }

    /** By the constants' names, as class files have them: an Integer for every number; all of them, or none. */
    Map<String, Object> read() {
        Map<String, Object> values = new TreeMap<>();
        VariableElement field = field().orElse(null);
        if (field == null || tree == null) {
            return values;
        }
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree variable
                    && variable.getInitializer() instanceof NewClassTree creation
                    && isConstant(variable)) {
                Object value = value(creation.getArguments(), field);
                if (value == null) {
                    return Map.of();
                }
                values.put(variable.getName().toString(), value);
            }
        }
        return values;
    }

    private boolean isConstant(VariableTree variable) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.getKind() == ElementKind.ENUM_CONSTANT
                        && field.getSimpleName().contentEquals(variable.getName()));
    }

    private @Nullable Object value(List<? extends ExpressionTree> arguments, VariableElement field) {
        int place = parameter(arguments.size(), field.getSimpleName().toString());
        Object value = place < 0 ? null : constant(arguments.get(place));
        if (value instanceof Character letter) {
            value = field.asType().getKind() == TypeKind.CHAR ? (Object) (int) letter : null;
        }
        return value instanceof String || value instanceof Integer ? value : null;
    }

    /** Which parameter of the only constructor with so many goes into the field; -1 where that is not clear. */
    private int parameter(int count, String field) {
        int found = -1;
        int constructors = 0;
        for (Tree member : Objects.requireNonNull(tree).getMembers()) {
            if (member instanceof MethodTree method
                    && method.getReturnType() == null
                    && method.getParameters().size() == count) {
                constructors++;
                found = parameter(method, field);
            }
        }
        return constructors == 1 ? found : -1;
    }

    private static int parameter(MethodTree constructor, String field) {
        BlockTree body = constructor.getBody();
        for (StatementTree statement : body == null ? List.<StatementTree>of() : body.getStatements()) {
            if (statement instanceof ExpressionStatementTree expression
                    && expression.getExpression() instanceof AssignmentTree assignment
                    && name(assignment.getVariable()).equals(field)
                    && assignment.getExpression() instanceof IdentifierTree parameter) {
                List<? extends VariableTree> parameters = constructor.getParameters();
                for (int i = 0; i < parameters.size(); i++) {
                    if (parameters.get(i).getName().contentEquals(parameter.getName())) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static String name(ExpressionTree expression) {
        if (expression instanceof MemberSelectTree select
                && select.getExpression().toString().equals("this")) {
            return select.getIdentifier().toString();
        }
        return expression instanceof IdentifierTree identifier
                ? identifier.getName().toString()
                : "";
    }

    private @Nullable Object constant(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (expression instanceof ParenthesizedTree inner) {
            return constant(inner.getExpression());
        }
        if (expression instanceof TypeCastTree cast) {
            return constant(cast.getExpression());
        }
        if (expression instanceof UnaryTree unary && unary.getKind() == Tree.Kind.UNARY_MINUS) {
            return constant(unary.getExpression()) instanceof Integer number ? -number : null;
        }
        if (expression instanceof IdentifierTree identifier) {
            return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().contentEquals(identifier.getName()))
                    .map(VariableElement::getConstantValue)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return null;
    }
}
